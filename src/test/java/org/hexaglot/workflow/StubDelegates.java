package org.hexaglot.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Stands in for the desks: notes each call with its language and does nothing else. */
final class StubDelegates {

    static final List<String> NAMES =
            List.of("markSubmissionLate", "openIssuance", "prepareForTranslation", "reopenLanguage", "replanDocument");

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    Map<String, JavaDelegate> byName() {
        return NAMES.stream()
                .collect(Collectors.toMap(Function.identity(), name -> execution -> note(name, execution)));
    }

    private void note(String name, DelegateExecution execution) {
        if (failing.remove(name)) {
            throw new IllegalStateException(name + " fails once");
        }
        Object language = execution.getVariable("language");
        calls.add(language == null ? name : name + " " + language);
    }

    void failNext(String name) {
        failing.add(name);
    }

    void forget() {
        calls.clear();
        failing.clear();
    }

    List<String> calls() {
        return List.copyOf(calls);
    }
}
