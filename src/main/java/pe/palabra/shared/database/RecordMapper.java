package pe.palabra.shared.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Makes a record of each row, its components named as the columns are (actaOn: acta_on). Unlike the mapper that
 * {@code JdbcClient} makes of a class, it never asks the driver for a column that is not there: an exception per column
 * and row, which was most of what a list cost.
 */
public final class RecordMapper<T> implements RowMapper<T> {

    private static final Map<Class<?>, RecordMapper<?>> KNOWN = new ConcurrentHashMap<>();
    private static final ConversionService CONVERSIONS = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final String[] columns;
    private final TypeDescriptor[] types;

    private RecordMapper(Class<T> type) {
        constructor = BeanUtils.getResolvableConstructor(type);
        String[] names = BeanUtils.getParameterNames(constructor);
        columns = new String[names.length];
        types = new TypeDescriptor[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = names[i].replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            types[i] = new TypeDescriptor(new MethodParameter(constructor, i));
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> RecordMapper<T> of(Class<T> type) {
        return (RecordMapper<T>) KNOWN.computeIfAbsent(type, RecordMapper::new);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, row.findColumn(columns[i]), types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static @Nullable Object value(ResultSet row, int column, TypeDescriptor type) throws SQLException {
        Class<?> wanted = type.getType();
        if (wanted == Instant.class) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        Object value = wanted.isEnum() ? row.getString(column) : JdbcUtils.getResultSetValue(row, column, wanted);
        boolean fits = value == null || wanted.isInstance(value) || ClassUtils.isAssignableValue(wanted, value);
        return fits ? value : CONVERSIONS.convert(value, type);
    }
}
