package pe.palabra.commitment.filter;

/** A value of a request that says nothing known; {@code messageKey} with the value as {0} is the sentence. */
public record FilterProblem(String parameter, String value) {

    static FilterProblem of(FilterParameter parameter, String value) {
        return new FilterProblem(parameter.key(), value);
    }

    public String messageKey() {
        return "commitment.filter.unknown." + parameter;
    }
}
