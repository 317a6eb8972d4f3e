package pe.palabra.commitment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.list.CommitmentRow;
import pe.palabra.commitment.list.CommitmentRow.Party;
import pe.palabra.shared.Formats;
import pe.palabra.territory.GovernmentLevel;

/** Writes commitments as lines of the list, two text lines each at most. */
final class ListRows {

    private static final int LONGEST = 300;

    private final Map<CommitmentColumn, String> labels = new LinkedHashMap<>();
    private final LocalDate today;
    private final String back;

    /** @param back the query string of the list, which the page of a commitment leads back to */
    ListRows(FilterSentences sentences, ListColumns columns, LocalDate today, String back) {
        columns.shown().forEach(column -> labels.put(column, sentences.heading(column)));
        this.today = today;
        this.back = back.isEmpty() ? "" : "?" + ListReturn.PARAMETER + "=" + ListReturn.encoded(back);
    }

    ListRow of(CommitmentRow row) {
        return new ListRow(
                "/compromisos/" + row.code() + back,
                labels.entrySet().stream()
                        .map(column -> cell(column.getKey(), column.getValue(), row))
                        .toList());
    }

    private ListCell cell(CommitmentColumn column, String label, CommitmentRow row) {
        return switch (column) {
            case CODE -> new ListCell("code", "code", null, row.code(), null, kind(row), false, null);
            case DESCRIPTION ->
                new ListCell("lead", "lead-cell", null, brief(row.description()), null, null, false, null);
            case STATE -> state(label, row);
            case DUE_ON -> due(label, row);
            case DISTRICTS -> place(label, row.places());
            case RESPONSIBLE -> responsible(label, row);
            case UPDATED_ON -> ListCell.plain("end hide-s", label, Formats.date(row.updatedOn()), null, null);
            case CASE -> plain(label, row.caseCode());
            case ACTA_ON -> plain(label, Formats.date(row.actaOn()));
            case KIND -> plain(label, name(row.kind()));
            case UNIT -> plain(label, row.unit());
            case REGIONS -> names(label, row.places().regions());
            case PROVINCES -> names(label, row.places().provinces());
            case SNIP -> plain(label, row.snip());
            case CUI -> plain(label, row.cui());
            case EQUIVALENT -> plain(label, row.state().equivalent().label());
            case SPACE_CLASS -> plain(label, row.spaceClass().label());
            case PROGRESS -> plain(label, row.progress());
            case LEVEL -> plain(label, level(row.level()));
            case CO_RESPONSIBLES -> parties(label, row.coResponsibles());
            case COLLABORATORS -> parties(label, row.collaborators());
        };
    }

    private static ListCell plain(String label, @Nullable String text) {
        return ListCell.plain("", label, text, null, null);
    }

    private static ListCell names(String label, List<String> names) {
        return plain(label, names.isEmpty() ? null : String.join(", ", names));
    }

    private static ListCell parties(String label, List<Party> parties) {
        return names(label, parties.stream().map(Party::label).toList());
    }

    private static String kind(CommitmentRow row) {
        String cui = row.cui() == null ? null : "CUI " + row.cui();
        String kind = row.kind() == null ? "Sin tipo" : row.kind().label();
        return Stream.of(kind, cui).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static ListCell state(String label, CommitmentRow row) {
        String progress = row.percent() == null ? row.progress() : "avance " + row.progress();
        return new ListCell(
                "state",
                "",
                label,
                null,
                null,
                progress == null ? null : brief(progress),
                false,
                StateLook.of(row.state(), row.spaceClass()));
    }

    private ListCell due(String label, CommitmentRow row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return new ListCell("due", "due", label, null, null, null, false, null);
        }
        boolean late = row.isOverdue(today);
        String note = !row.state().isOpen() ? null : late ? DueText.late(due, today) : DueText.ahead(due, today);
        return new ListCell("due", "due", label, Formats.date(due), null, note, late, null);
    }

    private static ListCell responsible(String label, CommitmentRow row) {
        Party party = row.responsible();
        int others = row.coResponsibles().size();
        return ListCell.plain("", label, party == null ? null : party.label(), others == 0 ? null : "+" + others, null);
    }

    /** The first district with what contains it; without one, the widest that is known. */
    private static ListCell place(String label, CommitmentRow.Places places) {
        String around = Stream.concat(places.provinces().stream(), places.regions().stream())
                .collect(Collectors.joining(", "));
        if (places.districts().isEmpty()) {
            return plain(label, around.isEmpty() ? null : around);
        }
        int more = places.districts().size() - 1;
        return ListCell.plain(
                "", label, places.districts().get(0), more == 0 ? null : "+" + more, around.isEmpty() ? null : around);
    }

    private static @Nullable String name(@Nullable CommitmentKind kind) {
        return kind == null ? null : kind.label();
    }

    private static @Nullable String level(@Nullable GovernmentLevel level) {
        return level == null ? null : level.label();
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
