package pe.palabra.commitment.web.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to keep a view: its name, whether everybody may open it, whether it takes the place of its namesake. */
public record SavedViewForm(
        @NotBlank(message = "{view.name.missing}") @Size(max = 80, message = "{view.name.longer-than-80}") @Nullable
        String nombre,

        @Nullable Boolean compartida,
        @Nullable Boolean reemplazar) {

    static final SavedViewForm EMPTY = new SavedViewForm(null, null, null);

    /** The name as typed. */
    String name() {
        return nombre == null ? "" : nombre;
    }

    boolean shared() {
        return Boolean.TRUE.equals(compartida);
    }

    boolean replaces() {
        return Boolean.TRUE.equals(reemplazar);
    }
}
