package pe.palabra.commitment.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;

/** Everything that a commitment's page shows, in words. */
public record CommitmentView(
        String code,
        String promise,
        @Nullable String notice,
        String caseCode,
        Signing signing,
        StateLook state,
        String otherName,
        Due due,
        @Nullable String responsible,
        @Nullable String others,
        @Nullable String progress,
        @Nullable String percent,
        List<Fact> answers,
        List<Fact> register) {

    /**
     * Where and when it was signed: "Acta del 30/12/2021", "acta, numeral 7"; addresses null once it is annulled, as its acta may be.
     */
    public record Signing(
            String space,
            @Nullable String spaceHref,
            String acta,
            @Nullable String actaHref,
            String date,
            String item,
            String place) {}

    /** The deadline, and how far it is; {@code note} null when closed or without deadline. */
    public record Due(String date, @Nullable String note, boolean late) {}

    /** A pair of the side column. */
    public record Fact(String name, String value) {}
}
