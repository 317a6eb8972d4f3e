package pe.palabra.commitment.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentRow;
import pe.palabra.commitment.list.CommitmentRow.Party;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.commitment.web.DueText;
import pe.palabra.commitment.web.page.CommitmentView.Due;
import pe.palabra.commitment.web.page.CommitmentView.Fact;
import pe.palabra.commitment.web.page.CommitmentView.Signing;
import pe.palabra.shared.Formats;

/** Puts a commitment's page into words. */
final class CommitmentViews {

    private CommitmentViews() {}

    static CommitmentView of(CommitmentDetail detail) {
        CommitmentRow row = detail.row();
        String place = places(row);
        return new CommitmentView(
                row.code(),
                row.description(),
                notice(detail),
                row.caseCode(),
                signing(detail, place),
                StateLook.of(row.state(), row.spaceClass()).named(row.stateName()),
                otherName(row),
                due(row, detail.today()),
                row.responsible() == null ? null : row.responsible().label(),
                others(row),
                row.progress(),
                row.percent() == null ? null : row.percent().toPlainString(),
                answers(detail),
                register(detail, place));
    }

    private static Signing signing(CommitmentDetail detail, String place) {
        CommitmentDetail.Signed signed = detail.signed();
        boolean live = detail.annulled() == null;
        String date = Formats.date(detail.row().actaOn());
        return new Signing(
                detail.row().space(),
                live ? "/espacios/" + signed.spaceId() : null,
                signed.actaKind() + " del " + date,
                live ? "/actas/" + signed.actaId() : null,
                date,
                signed.actaKind().toLowerCase(Locale.ROOT)
                        + (signed.numeral() == null ? "" : ", numeral " + signed.numeral()),
                place);
    }

    private static @Nullable String notice(CommitmentDetail detail) {
        Recorded annulled = detail.annulled();
        if (annulled != null) {
            return "Anulado el " + Formats.dateTime(annulled.at()) + " por "
                    + (annulled.by() == null ? "el sistema" : annulled.by())
                    + ". No cuenta en listas, totales ni reportes; su historia se conserva.";
        }
        return detail.absorbedInto() == null
                ? null
                : "Duplicado: cuenta en su lugar el compromiso " + detail.absorbedInto() + ".";
    }

    /** The other column of Anexo 7. */
    private static String otherName(CommitmentRow row) {
        return switch (row.spaceClass()) {
            case PRIORITISED ->
                "En espacios no priorizados: " + row.state().equivalent().label();
            case NOT_PRIORITISED -> "En espacios priorizados: " + row.state().label();
        };
    }

    private static Due due(CommitmentRow row, LocalDate today) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return new Due("Sin plazo", null, false);
        }
        boolean late = row.isOverdue(today);
        String note = !row.state().isOpen() ? null : late ? DueText.late(due, today) : DueText.ahead(due, today);
        return new Due(Formats.date(due), note, late);
    }

    private static @Nullable String others(CommitmentRow row) {
        String names = Stream.concat(row.coResponsibles().stream(), row.collaborators().stream())
                .map(Party::label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static List<Fact> answers(CommitmentDetail detail) {
        CommitmentRow row = detail.row();
        List<Fact> facts = new ArrayList<>();
        String level = row.level() == null ? "" : ", " + row.level().label().toLowerCase(Locale.ROOT);
        facts.add(new Fact(
                "Principal",
                row.responsible() == null
                        ? "Sin responsable"
                        : row.responsible().label() + level));
        add(facts, "Corresponsables", labels(row.coResponsibles()));
        add(facts, "Colaboran", labels(row.collaborators()));
        facts.add(new Fact("Sigue", follower(detail)));
        return facts;
    }

    private static String follower(CommitmentDetail detail) {
        String since = detail.classSince() == null ? "" : " desde " + Formats.date(detail.classSince());
        return switch (detail.row().spaceClass()) {
            case PRIORITISED -> "SSGC, espacio priorizado" + since;
            case NOT_PRIORITISED -> "SSGD, espacio no priorizado" + since;
        };
    }

    private static List<Fact> register(CommitmentDetail detail, String place) {
        CommitmentRow row = detail.row();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Caso", detail.caseName());
        facts.add(new Fact("Tipo", row.kind() == null ? "Sin tipo" : row.kind().label()));
        add(facts, "CUI", row.cui());
        add(facts, "SNIP", row.snip());
        facts.add(new Fact("Lugar", place.isEmpty() ? Formats.MISSING : place));
        facts.add(new Fact("Unidad", row.unit()));
        facts.add(new Fact("Clase", row.spaceClass().label()));
        facts.add(new Fact("Última noticia", Formats.date(row.updatedOn())));
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String labels(List<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(", "));
    }

    /** "Challhuahuacho y Mara, Cotabambas, Apurímac". */
    private static String places(CommitmentRow row) {
        CommitmentRow.Places places = row.places();
        return Stream.of(places.districts(), places.provinces(), places.regions())
                .map(CommitmentViews::together)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String together(List<String> names) {
        int last = names.size() - 1;
        if (last < 1) {
            return last < 0 ? null : names.get(0);
        }
        return String.join(", ", names.subList(0, last)) + " y " + names.get(last);
    }
}
