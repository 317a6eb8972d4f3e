package pe.palabra.dialogue.upkeep;

import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.DialogueCase;

/** A case as it is typed; {@code unit}: id of its territorial unit, {@code aliases}: other names, one a line. */
public record CaseDraft(String code, String name, String unit, String aliases, Integer version) {

    public CaseDraft(
            @Nullable String code,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String aliases,
            @Nullable Integer version) {
        this.code = Typed.text(code);
        this.name = Typed.text(name);
        this.unit = Typed.text(unit);
        this.aliases = Typed.text(aliases);
        this.version = version == null ? 0 : version;
    }

    /** A case as it stands. */
    static CaseDraft of(DialogueCase known) {
        return new CaseDraft(
                known.code().value(), known.name(), String.valueOf(known.unitId()), known.aliases(), known.version());
    }
}
