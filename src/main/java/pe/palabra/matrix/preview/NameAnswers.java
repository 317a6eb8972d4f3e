package pe.palabra.matrix.preview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.matrix.ImportService;
import pe.palabra.matrix.preview.UnknownName.Kind;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.Names;
import pe.palabra.territory.PlaceKind;

/** What a person says that the names and headings of a file mean, remembered before the file is read again. */
@Service
public class NameAnswers {

    private final ImportService imports;
    private final Catalogues catalogues;
    private final Names names;

    NameAnswers(ImportService imports, Catalogues catalogues, Names names) {
        this.imports = imports;
        this.catalogues = catalogues;
        this.names = names;
    }

    /**
     * What names of the file mean, remembered from here on. The fields are those of {@link UnknownName}; an empty one
     * leaves its name as it is, and what is written beside a suggestion counts before it. Answers how many were settled.
     */
    @Transactional
    public int names(long batchId, Map<String, String> fields) {
        CatalogueSnapshot catalogue = catalogues.snapshot();
        Map<String, String> chosen = new HashMap<>();
        fields.forEach((field, answer) -> {
            String[] parts = field.split(":", 3);
            boolean asks = parts.length == 3 && !answer.isBlank();
            if (asks && parts[0].equals("es")) {
                chosen.putIfAbsent(parts[1] + ":" + parts[2], answer.strip());
            } else if (asks && parts[0].equals("otro")) {
                chosen.put(parts[1] + ":" + parts[2], target(catalogue, Kind.valueOf(parts[1]), answer.strip()));
            }
        });
        if (chosen.isEmpty()) {
            throw Refusal.because("import.names.none");
        }
        chosen.forEach((name, target) -> {
            int colon = name.indexOf(':');
            remember(catalogue, Kind.valueOf(name.substring(0, colon)), name.substring(colon + 1), target);
        });
        imports.readAgain(batchId);
        return chosen.size();
    }

    private void remember(CatalogueSnapshot catalogue, Kind kind, String written, String target) {
        switch (kind) {
            case INSTITUTION ->
                names.remember(
                        Names.Kind.INSTITUTION,
                        written,
                        known(catalogue.institution(number(target)).isPresent(), target));
            case UNIT ->
                names.remember(
                        Names.Kind.UNIT,
                        written,
                        known(catalogue.units().stream().anyMatch(unit -> unit.id() == number(target)), target));
            case DEPARTMENT, PROVINCE, DISTRICT -> names.rememberPlace(written, target);
        }
    }

    private static long known(boolean known, String target) {
        if (!known) {
            throw new NotFound("nombre " + target);
        }
        return number(target);
    }

    private static long number(String target) {
        return target.matches("\\d{1,18}") ? Long.parseLong(target) : 0;
    }

    private static String target(CatalogueSnapshot catalogue, Kind kind, String named) {
        List<String> targets = switch (kind) {
            case INSTITUTION ->
                catalogue.institutions(named).stream().map(String::valueOf).toList();
            case UNIT -> catalogue.unit(named).stream().map(String::valueOf).toList();
            case DEPARTMENT -> catalogue.places(PlaceKind.DEPARTMENT, named);
            case PROVINCE -> catalogue.places(PlaceKind.PROVINCE, named);
            case DISTRICT -> catalogue.places(PlaceKind.DISTRICT, named);
        };
        if (targets.isEmpty()) {
            throw Refusal.because("import.names.unknown", named, kind.noun());
        }
        if (targets.size() > 1) {
            throw Refusal.because("import.names.several", named, kind.noun(), targets.size());
        }
        return targets.get(0);
    }

    /** Which column a heading of the file stands over, remembered from here on: fields of {@link HeadingQuestion}. */
    @Transactional
    public void headings(long batchId, Map<String, String> fields) {
        int said = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (field.getKey().startsWith("columna:") && !field.getValue().isBlank()) {
                names.rememberHeading(field.getKey().substring("columna:".length()), column(field.getValue()));
                said++;
            }
        }
        if (said == 0) {
            throw Refusal.because("import.headings.none");
        }
        imports.readAgain(batchId);
    }

    private static String column(String name) {
        return Arrays.stream(MatrixColumn.values())
                .map(MatrixColumn::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("columna " + name));
    }
}
