package org.hexaglot.workflow.flowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The engine inserts many rows of a table in one statement, whose text its mapper writes anew each time: a third of what
 * the processor did when six languages opened. The text depends on nothing but the number of rows, so each is written
 * once.
 */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "update",
                args = {MappedStatement.class, Object.class}))
final class BulkInsertsParsedOnce implements Interceptor {
    private static final String BULK_INSERT = ".bulkInsert";
    private static final String ROWS = "list";

    private final Map<String, MappedStatement> statements = new ConcurrentHashMap<>();

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
        if (statement.getId().contains(BULK_INSERT)) {
            invocation.getArgs()[0] = statements.computeIfAbsent(statement.getId(), id -> parsedOnce(statement));
        }
        return invocation.proceed();
    }

    private static MappedStatement parsedOnce(MappedStatement statement) {
        SqlSource once = new ByNumberOfRows(statement.getConfiguration(), statement.getSqlSource());
        return new MappedStatement.Builder(
                        statement.getConfiguration(), statement.getId(), once, statement.getSqlCommandType())
                .resource(statement.getResource())
                .timeout(statement.getTimeout())
                .statementType(statement.getStatementType())
                .parameterMap(statement.getParameterMap())
                .keyGenerator(statement.getKeyGenerator())
                .flushCacheRequired(statement.isFlushCacheRequired())
                .useCache(statement.isUseCache())
                .databaseId(statement.getDatabaseId())
                .lang(statement.getLang())
                .build();
    }

    /** @param rows the name under which the text knows each row, and the place of that row */
    private record Parsed(String text, List<ParameterMapping> mappings, Map<String, Integer> rows) {}

    private static final class ByNumberOfRows implements SqlSource {
        private final Configuration configuration;
        private final SqlSource source;
        private final Map<Integer, Parsed> parsed = new ConcurrentHashMap<>();

        ByNumberOfRows(Configuration configuration, SqlSource source) {
            this.configuration = configuration;
            this.source = source;
        }

        @Override
        public BoundSql getBoundSql(@Nullable Object parameter) {
            if (!(parameter instanceof Map<?, ?> named) || !(named.get(ROWS) instanceof List<?> rows)) {
                return source.getBoundSql(parameter);
            }
            Parsed known = parsed.computeIfAbsent(rows.size(), number -> parse(rows, parameter));
            BoundSql bound = new BoundSql(configuration, known.text(), known.mappings(), parameter);
            known.rows().forEach((name, place) -> bound.setAdditionalParameter(name, rows.get(place)));
            return bound;
        }

        private Parsed parse(List<?> rows, Object parameter) {
            BoundSql bound = source.getBoundSql(parameter);
            Map<String, Integer> places = new HashMap<>();
            bound.getAdditionalParameters().forEach((name, value) -> {
                for (int place = 0; place < rows.size(); place++) {
                    if (rows.get(place) == value) {
                        places.put(name, place);
                    }
                }
            });
            return new Parsed(bound.getSql(), List.copyOf(bound.getParameterMappings()), Map.copyOf(places));
        }
    }
}
