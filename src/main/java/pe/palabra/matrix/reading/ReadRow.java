package pe.palabra.matrix.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.territory.GovernmentLevel;

/**
 * A row of a matrix as it was understood, before anyone asks the register.
 *
 * @param position place among the rows of the file, from 1
 * @param number the row as the spreadsheet shows it; of a CSV, the record
 * @param written filled cells as a person sees them; empty ones, whatever word stands for empty, are absent
 * @param caseCode in the shape of contracts.md, "Codes"; null when the row is refused for it
 * @param state null when the cell is empty, or when the row is refused for it
 * @param responsible the first is the principal one; empty when the cell is
 * @param departments UBIGEO codes, like provinces and districts
 */
public record ReadRow(
        int position,
        String sheet,
        int number,
        Map<MatrixColumn, String> written,
        @Nullable String code,
        @Nullable String caseCode,
        @Nullable String writtenCase,
        @Nullable LocalDate actaOn,
        @Nullable String description,
        @Nullable StateWord state,
        @Nullable CommitmentKind kind,
        @Nullable String snip,
        @Nullable String cui,
        @Nullable Progress progress,
        @Nullable GovernmentLevel level,
        @Nullable String writtenUnit,
        @Nullable Long unitId,
        List<NamedInstitution> responsible,
        List<NamedInstitution> collaborators,
        Set<String> departments,
        Set<String> provinces,
        Set<String> districts,
        List<RowNotice> refusals,
        List<RowNotice> findings) {}
