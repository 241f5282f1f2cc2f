package org.hexaglot.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.workflow.Rule.each;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Message;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;

/**
 * What every process model must keep to: valid for the engine, explained to staff, free of logic.
 */
class ModelTest {

    private static final Set<String> IMPERATIVES = Set.of(
            "submitManuscript",
            "reviewSubmission",
            "decideWaiver",
            "editDocument",
            "answerQuery",
            "translate",
            "revise",
            "processText",
            "proofread",
            "mendSource",
            "releaseDocument");

    private static final Set<String> ROUTING_FACTS =
            Set.of("language", "languages", "originalLanguage", "reopenedLanguage", "outcome", "slotAt");

    private static final Set<String> OPERATORS = Set.of("or", "and", "not", "true", "false");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern MAPPING =
            Pattern.compile("(?:source|target|flowable:collection|flowable:elementVariable)=\"(\\w+)\"");

    private static final List<ModelFile> MODELS = ModelFile.all();

    @Test
    void isValidForTheEngineWithoutAnyWarning() {
        each(MODELS, model -> assertThat(new ProcessValidatorFactory()
                        .createDefaultProcessValidator()
                        .validate(model.bpmn()))
                .as(model.fileName())
                .isEmpty());
    }

    @Test
    void isOneExecutableProcessNamedLikeItsFile() {
        each(MODELS, model -> {
            assertThat(model.bpmn().getProcesses()).as(model.fileName()).hasSize(1);
            assertThat(model.process().getId() + ".bpmn").isEqualTo(model.fileName());
            assertThat(model.process().isExecutable()).as(model.fileName()).isTrue();
            assertThat(model.process().getName()).as(model.fileName()).isNotBlank();
            assertThat(model.process().getDocumentation()).as(model.fileName()).isNotBlank();
        });
    }

    @Test
    void callsOnlyProcessesOfOursAndHandsDownTheDocumentId() {
        Set<String> processes =
                MODELS.stream().map(model -> model.process().getId()).collect(Collectors.toSet());
        each(elements(CallActivity.class), call -> {
            assertThat(processes).as(call.getId()).contains(call.getCalledElement());
            assertThat(call.isInheritBusinessKey())
                    .as(call.getId() + " inherits the business key")
                    .isTrue();
            assertThat(call.isInheritVariables())
                    .as(call.getId() + " names what it passes in")
                    .isFalse();
        });
    }

    @Test
    void leavesTheWorkOfServiceTasksToTheDelegateOfTheSameName() {
        each(elements(ServiceTask.class), task -> {
            assertThat(task.getImplementationType()).as(task.getId()).isEqualTo("delegateExpression");
            assertThat(task.getImplementation()).isEqualTo("${" + task.getId() + "}");
        });
    }

    @Test
    void namesUserTasksWithTheKnownImperatives() {
        each(elements(UserTask.class), task -> assertThat(IMPERATIVES).contains(task.getId()));
        assertThat(elements(UserTask.class).stream().map(UserTask::getId)).containsAll(IMPERATIVES);
    }

    @Test
    void leavesOpenWhoDoesATask() {
        each(elements(UserTask.class), task -> {
            assertThat(task.getCandidateGroups()).as(task.getId()).isEmpty();
            assertThat(task.getCandidateUsers()).as(task.getId()).isEmpty();
            assertThat(task.getAssignee()).as(task.getId()).isNull();
        });
    }

    @Test
    void givesEveryNodeANameAndAnExplanation() {
        each(elements(FlowNode.class), node -> {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDocumentation()).as(node.getId()).isNotBlank();
        });
    }

    @Test
    void triesAgainWhatItDoesAsynchronouslyAndNothingElse() {
        each(elements(Activity.class), activity -> {
            boolean isService = activity instanceof ServiceTask;
            assertThat(activity.isAsynchronous() && !isService)
                    .as("the engine reads retry cycles of service tasks only: " + activity.getId())
                    .isFalse();
            String cycle = activity.getFailedJobRetryTimeCycleValue();
            assertThat(cycle != null && cycle.matches("R\\d+/PT\\d+[SMH]"))
                    .as(activity.getId() + " is a job exactly if it says how often it is tried")
                    .isEqualTo(activity.isAsynchronous());
        });
    }

    @Test
    void callsEveryDelegateThereIsAndNoOther() {
        Set<String> delegates = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.hexaglot")
                        .that(JavaClass.Predicates.assignableTo(JavaDelegate.class))
                        .stream()
                        .map(delegate ->
                                delegate.getAnnotationOfType(Named.class).value())
                        .collect(Collectors.toSet());
        assertThat(elements(ServiceTask.class).stream().map(ServiceTask::getId).collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(delegates);
    }

    @Test
    void declaresTheMessagesItUsesAndUsesThoseItDeclares() {
        List<ModelFile> listening = MODELS.stream()
                .filter(model ->
                        !model.bpmn().getMessages().isEmpty() || model.xml().contains("messageRef"))
                .toList();
        each(listening, model -> {
            Matcher reference = Pattern.compile("messageRef=\"([^\"]+)\"").matcher(model.xml());
            assertThat(reference.results().map(found -> found.group(1)).toList())
                    .as(model.fileName())
                    .containsExactlyInAnyOrderElementsOf(model.bpmn().getMessages().stream()
                            .map(Message::getId)
                            .toList());
            each(model.bpmn().getMessages(), message -> assertThat(message.getName())
                    .matches("([A-Z][a-z]+)+(ed|wn)"));
        });
    }

    @Test
    void asksAtEveryGatewayAndHasAnAnswerWhenNothingFits() {
        each(elements(ExclusiveGateway.class), gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getDefaultFlow()).as(gateway.getId()).isNotBlank();
            each(gateway.getOutgoingFlows(), flow -> {
                assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                boolean otherwise = flow.getId().equals(gateway.getDefaultFlow());
                assertThat(flow.getConditionExpression() == null)
                        .as(flow.getId())
                        .isEqualTo(otherwise);
            });
        });
    }

    @Test
    void readsNothingButRoutingFactsInItsExpressions() {
        Set<String> delegates =
                elements(ServiceTask.class).stream().map(ServiceTask::getId).collect(Collectors.toSet());
        List<String> expressions = MODELS.stream()
                .flatMap(model -> EXPRESSION.matcher(model.xml()).results())
                .map(found -> found.group(1))
                .toList();
        each(expressions, expression -> {
            String bare = LITERAL.matcher(expression).replaceAll("");
            assertThat(bare)
                    .as("no calls, properties or indexes in " + expression)
                    .doesNotContainPattern("[.(\\[]");
            assertThat(WORD.matcher(bare).results().map(word -> word.group()).toList())
                    .as(expression)
                    .allMatch(word ->
                            ROUTING_FACTS.contains(word) || OPERATORS.contains(word) || delegates.contains(word));
        });
    }

    @Test
    void passesNothingButRoutingFactsBetweenProcesses() {
        List<String> mapped = MODELS.stream()
                .flatMap(model -> MAPPING.matcher(model.xml()).results())
                .map(found -> found.group(1))
                .toList();
        each(mapped, name -> assertThat(ROUTING_FACTS).contains(name));
    }

    private static <T extends FlowElement> List<T> elements(Class<T> type) {
        return MODELS.stream().flatMap(model -> model.elements(type).stream()).toList();
    }
}
