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
import pe.palabra.commitment.list.CommitmentRow.Places;
import pe.palabra.shared.Formats;
import pe.palabra.shared.html.Drawn;
import pe.palabra.shared.html.Html;
import pe.palabra.shared.html.StateMark;
import pe.palabra.territory.GovernmentLevel;

/** Commitments as lines of the list, two text lines each at most. */
public final class ListRows implements Drawn {

    private static final int LONGEST = 300;

    private final Map<CommitmentColumn, String> labels = new LinkedHashMap<>();
    private final List<CommitmentRow> rows;
    private final LocalDate today;
    private final String back;

    /** @param back the query string of the list, which the page of a commitment leads back to */
    ListRows(List<CommitmentRow> rows, FilterSentences sentences, ListColumns columns, LocalDate today, String back) {
        columns.shown().forEach(column -> labels.put(column, sentences.heading(column)));
        this.rows = rows;
        this.today = today;
        this.back = back.isEmpty() ? "" : "?" + ListReturn.PARAMETER + "=" + ListReturn.encoded(back);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void draw(Html html) {
        for (CommitmentRow row : rows) {
            html.tag("tr").attr("role", "row");
            labels.forEach((column, label) -> cell(html, column, label, row));
            html.end("tr");
        }
    }

    /** Code and description head a line on a phone; what follows stands there beside its label, as one piece. */
    private void cell(Html html, CommitmentColumn column, String label, CommitmentRow row) {
        html.tag("td").attr("role", "cell").attr("class", css(column));
        if (column == CommitmentColumn.CODE || column == CommitmentColumn.DESCRIPTION) {
            said(html, column, row);
        } else {
            html.attr("data-l", label).tag("span");
            said(html, column, row);
            html.end("span");
        }
        html.end("td");
    }

    private static @Nullable String css(CommitmentColumn column) {
        return switch (column) {
            case CODE -> "code";
            case DESCRIPTION -> "lead-cell";
            case DUE_ON -> "due";
            case UPDATED_ON -> "end hide-s";
            default -> null;
        };
    }

    private void said(Html html, CommitmentColumn column, CommitmentRow row) {
        switch (column) {
            case CODE -> code(html, row);
            case DESCRIPTION -> html.span("clamp", brief(row.description()));
            case STATE -> state(html, row);
            case DUE_ON -> due(html, row);
            case DISTRICTS -> place(html, row.places());
            case RESPONSIBLE -> responsible(html, row);
            case UPDATED_ON -> html.text(Formats.date(row.updatedOn()));
            case CASE -> html.text(row.caseCode());
            case ACTA_ON -> html.text(Formats.date(row.actaOn()));
            case KIND -> plain(html, name(row.kind()));
            case UNIT -> plain(html, row.unit());
            case REGIONS -> names(html, row.places().regions());
            case PROVINCES -> names(html, row.places().provinces());
            case SNIP -> plain(html, row.snip());
            case CUI -> plain(html, row.cui());
            case EQUIVALENT -> html.text(row.state().equivalent().label());
            case SPACE_CLASS -> html.text(row.spaceClass().label());
            case PROGRESS -> plain(html, row.progress());
            case LEVEL -> plain(html, level(row.level()));
            case CO_RESPONSIBLES -> parties(html, row.coResponsibles());
            case COLLABORATORS -> parties(html, row.collaborators());
        }
    }

    private void code(Html html, CommitmentRow row) {
        html.tag("a").link("/compromisos/", row.code() + back).text(row.code()).end("a");
        String cui = row.cui() == null ? null : "CUI " + row.cui();
        String kind = row.kind() == null ? "Sin tipo" : row.kind().label();
        html.span(
                "cell-sub hide-s", Stream.of(kind, cui).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }

    private static void state(Html html, CommitmentRow row) {
        StateLook look = StateLook.of(row.state(), row.spaceClass());
        StateMark.draw(look.stateClass(), look.stateIcon(), look.stateName(), html);
        if (row.progress() != null) {
            html.span("cell-sub clamp", brief(row.percent() == null ? row.progress() : "avance " + row.progress()));
        }
    }

    private void due(Html html, CommitmentRow row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            html.span("muted", "Sin plazo");
            return;
        }
        html.text(Formats.date(due));
        boolean late = row.isOverdue(today);
        if (row.state().isOpen()) {
            html.tag("small").attr("class", late ? "late" : "in");
            html.text(late ? DueText.late(due, today) : DueText.ahead(due, today))
                    .end("small");
        }
    }

    private static void responsible(Html html, CommitmentRow row) {
        Party party = row.responsible();
        plain(html, party == null ? null : party.label());
        more(html, row.coResponsibles().size());
    }

    /** The first district with what contains it; without one, the widest that is known. */
    private static void place(Html html, Places places) {
        String around = Stream.concat(places.provinces().stream(), places.regions().stream())
                .collect(Collectors.joining(", "));
        if (places.districts().isEmpty()) {
            plain(html, around);
            return;
        }
        html.text(places.districts().get(0));
        more(html, places.districts().size() - 1);
        if (!around.isEmpty()) {
            html.span("cell-sub", around);
        }
    }

    private static void more(Html html, int others) {
        if (others > 0) {
            html.text(" ").span("tiny", "+" + others);
        }
    }

    private static void parties(Html html, List<Party> parties) {
        names(html, parties.stream().map(Party::label).toList());
    }

    private static void names(Html html, List<String> names) {
        plain(html, String.join(", ", names));
    }

    private static void plain(Html html, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            html.span("muted", "—");
        } else {
            html.text(text);
        }
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
