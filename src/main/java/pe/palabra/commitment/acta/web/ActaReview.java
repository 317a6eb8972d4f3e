package pe.palabra.commitment.acta.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.acta.NamedInstitution;
import pe.palabra.commitment.acta.ReadActa;
import pe.palabra.commitment.acta.ReadActa.Promise;
import pe.palabra.dialogue.acta.Petition;
import pe.palabra.shared.Formats;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.PlaceKind;

/** A typed acta as it will be registered, with what is missing in it; none of that stops anybody. */
public record ActaReview(
        String kind,
        String day,
        @Nullable String modality,
        List<Row> rows,
        List<String> petitions,
        List<String> notices,
        String button) {

    /** One commitment as it will be: names as the catalogue has them. */
    public record Row(
            String code,
            String numeral,
            String description,
            String kind,
            String responsible,
            String others,
            String places,
            String due,
            boolean lacksDue) {}

    static ActaReview of(ReadActa acta, List<String> codes, CatalogueSnapshot names, boolean noFile) {
        List<Row> rows = IntStream.range(0, codes.size())
                .mapToObj(i -> row(acta.promises().get(i), codes.get(i), names))
                .toList();
        var header = acta.header();
        String modality = header.modality() == null
                ? null
                : header.modality().label() + (header.platform() == null ? "" : ", por " + header.platform());
        return new ActaReview(
                acta.kind().label() + (header.number() == null ? "" : " N.º " + header.number()),
                Formats.date(acta.signedOn()),
                modality,
                rows,
                acta.petitions().stream().map(ActaReview::petition).toList(),
                notices(acta, noFile),
                button(acta));
    }

    /** "Electrificación rural: pide la comunidad de Velille, a MINEM (verbal)". */
    private static String petition(Petition.Asked asked) {
        return asked.text()
                + (asked.petitioner() == null ? "" : ": pide " + asked.petitioner())
                + (asked.addressee() == null ? "" : ", a " + asked.addressee()) + " ("
                + asked.origin().label().toLowerCase(Locale.ROOT) + ")";
    }

    private static String button(ReadActa acta) {
        String document = acta.kind().label().toLowerCase(Locale.ROOT);
        int count = acta.promises().size();
        return "Registrar " + document
                + (count == 0 ? " sin compromisos" : count == 1 ? " y 1 compromiso" : " y " + count + " compromisos");
    }

    private static Row row(Promise promise, String code, CatalogueSnapshot names) {
        String codes = Stream.of(
                        promise.cui() == null ? "" : "CUI " + promise.cui(),
                        promise.snip() == null ? "" : "SNIP " + promise.snip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String kind = promise.kind() == null ? Formats.MISSING : promise.kind().label();
        return new Row(
                code,
                promise.numeral(),
                promise.description(),
                codes.isEmpty() ? kind : kind + ", " + codes,
                promise.responsible() == null ? Formats.MISSING : name(promise.responsible(), names),
                Stream.concat(promise.coResponsibles().stream(), promise.collaborators().stream())
                        .map(named -> name(named, names))
                        .collect(Collectors.joining(", ")),
                places(promise, names),
                promise.dueOn() == null ? "Sin plazo" : Formats.date(promise.dueOn()),
                promise.dueOn() == null);
    }

    private static String name(NamedInstitution named, CatalogueSnapshot names) {
        return named.id() == null ? named.written() : names.institutionLabel(named.id());
    }

    /** The narrowest ones, each with what holds it. */
    private static String places(Promise promise, CatalogueSnapshot names) {
        Predicate<String> narrowest = place -> promise.places().stream()
                .noneMatch(other -> other.length() > place.length() && other.startsWith(place));
        return promise.places().stream()
                .filter(narrowest)
                .map(place -> Stream.of(PlaceKind.DISTRICT, PlaceKind.PROVINCE, PlaceKind.DEPARTMENT)
                        .filter(kind -> kind.digits() <= place.length())
                        .map(kind -> names.placeName(place.substring(0, kind.digits())))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static List<String> notices(ReadActa acta, boolean noFile) {
        List<String> notices = new ArrayList<>();
        lacking(notices, acta, "sin plazo", promise -> promise.dueOn() == null);
        lacking(notices, acta, "sin responsable", promise -> promise.responsible() == null);
        lacking(notices, acta, "sin tipo", promise -> promise.kind() == null);
        lacking(
                notices,
                acta,
                "PIP sin CUI ni SNIP",
                promise -> promise.kind() == CommitmentKind.INVESTMENT_PROJECT
                        && promise.cui() == null
                        && promise.snip() == null);
        if (!acta.unknownInstitutions().isEmpty()) {
            notices.add("No están en el catálogo y entrarán por catalogar: "
                    + String.join("; ", acta.unknownInstitutions()) + ".");
        }
        if (noFile) {
            notices.add("No subió el documento firmado.");
        }
        return notices;
    }

    private static void lacking(List<String> notices, ReadActa acta, String what, Predicate<Promise> lacks) {
        List<String> rows = acta.promises().stream()
                .filter(lacks)
                .map(promise -> String.valueOf(promise.line() + 1))
                .toList();
        if (!rows.isEmpty()) {
            notices.add((rows.size() == 1 ? "Fila " : "Filas ") + String.join(", ", rows) + ": " + what + ".");
        }
    }
}
