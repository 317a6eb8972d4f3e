package pe.palabra.shared;

/** What does not exist, or lies outside the viewer's scope: both are answered 404, so that neither tells of the other. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
