package org.hexaglot.workflow.flowable;

import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * All that expressions in a model can see: the delegates by name, read only. A delegate is made when a journey first
 * reaches it, because desks need the engine and the engine needs their delegates.
 */
final class DelegateLookup extends AbstractMap<Object, Object> {
    private final BeanContext beans;
    private final Set<String> names = new TreeSet<>();

    DelegateLookup(BeanContext beans) {
        this.beans = beans;
        for (BeanDefinition<JavaDelegate> definition : beans.getBeanDefinitions(JavaDelegate.class)) {
            definition.stringValue("jakarta.inject.Named").ifPresent(names::add);
        }
    }

    Set<String> names() {
        return names;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String && names.contains(name);
    }

    @Override
    @SuppressWarnings("NullAway") // a map answers null for what it does not hold
    public Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean(JavaDelegate.class, Qualifiers.byName((String) name)) : null;
    }

    @Override
    public Set<Object> keySet() {
        return Set.copyOf(names);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
