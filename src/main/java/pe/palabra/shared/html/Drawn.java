package pe.palabra.shared.html;

/** A part of a page that many rows make long: it writes itself where a template says {@code pl:drawn}. */
@FunctionalInterface
public interface Drawn {

    void draw(Html html);
}
