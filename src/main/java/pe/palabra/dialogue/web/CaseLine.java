package pe.palabra.dialogue.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.CaseRow;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.upkeep.RiskLevel;
import pe.palabra.shared.Formats;

/** A line of the list of cases, as it is read; addresses are null where the figure is zero. */
public record CaseLine(
        String code,
        String name,
        String unit,
        String spaces,
        String risk,
        boolean critical,
        String actas,
        String commitments,
        @Nullable String ofPrioritised,
        @Nullable String href,
        String open,
        @Nullable String openHref) {

    /** On a phone the dash of a missing name would take a line of its own. */
    public boolean unnamed() {
        return name.equals(Formats.MISSING);
    }

    static CaseLine of(CaseRow row, CommitmentTotals.@Nullable OfCase counts, String openFilter) {
        long total = counts == null ? 0 : counts.total();
        long open = counts == null ? 0 : counts.open();
        long prioritised = counts == null ? 0 : counts.prioritised();
        boolean mixed = prioritised > 0 && prioritised < total;
        Optional<RiskLevel> risk = Optional.ofNullable(row.risk()).flatMap(RiskLevel::of);
        String href = new CommitmentLinks(row.code()).all();
        return new CaseLine(
                row.code(),
                row.name() == null ? Formats.MISSING : row.name(),
                row.unit(),
                row.spacesText(),
                risk.map(RiskLevel::label).orElse(Formats.MISSING),
                risk.filter(RiskLevel::isCritical).isPresent(),
                Formats.number(row.actas()),
                Formats.number(total),
                mixed ? Formats.number(prioritised) + " en priorizados" : null,
                total == 0 ? null : href,
                Formats.number(open),
                open == 0 ? null : href + "&" + openFilter);
    }
}
