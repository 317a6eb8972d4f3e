package pe.palabra.dialogue.upkeep;

import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.DialogueSpace;
import pe.palabra.shared.Formats;

/** A space as it is typed; {@code sgsd}: "si" when the SGSD takes part in it (R11.2). */
public record SpaceDraft(
        String name, String kind, String norm, String from, String until, String sgsd, Integer version) {

    public SpaceDraft(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String norm,
            @Nullable String from,
            @Nullable String until,
            @Nullable String sgsd,
            @Nullable Integer version) {
        this.name = Typed.text(name);
        this.kind = Typed.text(kind);
        this.norm = Typed.text(norm);
        this.from = Typed.text(from);
        this.until = Typed.text(until);
        this.sgsd = Typed.text(sgsd);
        this.version = version == null ? 0 : version;
    }

    /** A space as it stands. */
    static SpaceDraft of(DialogueSpace known) {
        return new SpaceDraft(
                known.name(),
                known.kind(),
                known.norm(),
                known.termFrom() == null ? null : Formats.date(known.termFrom()),
                known.termUntil() == null ? null : Formats.date(known.termUntil()),
                yesOrNo(known.sgsdTakesPart()),
                known.version());
    }

    static String yesOrNo(boolean takesPart) {
        return takesPart ? "si" : "no";
    }
}
