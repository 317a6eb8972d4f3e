package pe.palabra.commitment.view;

/** A saved view as lists of views show it; {@code query} is what follows the question mark of its address. */
public record SavedViewRow(
        long id, String name, String nameKey, String query, boolean shared, boolean own, String owner) {

    public String href() {
        return query.isEmpty() ? "/compromisos" : "/compromisos?" + query;
    }
}
