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
        String caseName,
        String space,
        String acta,
        String signed,
        StateLook state,
        String otherName,
        Due due,
        @Nullable String responsible,
        @Nullable String others,
        @Nullable String progress,
        @Nullable String percent,
        List<Fact> answers,
        List<Fact> register) {

    /** The deadline, and how far it is; {@code note} null when closed or without deadline. */
    public record Due(String date, @Nullable String note, boolean late) {}

    /** A pair of the side column. */
    public record Fact(String name, String value) {}
}
