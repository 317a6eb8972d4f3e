package pe.palabra.dialogue.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.CaseRow;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.shared.Formats;

/** A line of the list of cases, as it is read. */
public record CaseLine(
        String code,
        String name,
        String unit,
        String spaces,
        String actas,
        String commitments,
        String open,
        boolean empty,
        String href) {

    static CaseLine of(CaseRow row, CommitmentTotals.@Nullable OfCase counts) {
        long total = counts == null ? 0 : counts.total();
        return new CaseLine(
                row.code(),
                row.name() == null ? Formats.MISSING : row.name(),
                row.unit(),
                row.spacesText(),
                Formats.number(row.actas()),
                Formats.number(total),
                Formats.number(counts == null ? 0 : counts.open()),
                total == 0,
                new CommitmentLinks(row.code()).all());
    }
}
