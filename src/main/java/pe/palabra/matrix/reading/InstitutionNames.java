package pe.palabra.matrix.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** Finds an institution by the ways in which its name is shortened, spelled out or followed by its acronym. */
final class InstitutionNames {

    private static final Pattern IN_PARENTHESES = Pattern.compile("([^()]+?)\\s*\\(([^()]+)\\)\\s*");
    private static final Pattern MINISTRY =
            Pattern.compile("min(?:ist|ister|isterio)? (?:de la |de los |del |de )?(.+)");
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?:muni|mun|munic|municip|municipio|municipalidad|m) ?(prov|provincial|p|dist|distrital|distr|d) (?:del |de )?(.+)");
    private static final Pattern ANY_MUNICIPALITY =
            Pattern.compile("(?:muni|mun|munic|municip|municipio|municipalidad) (?:del |de )?(.+)");
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?: \\p{L}){2,}");
    private static final Pattern REGIONAL = Pattern.compile(
            "(?:(?:gob|gobierno|gbno) (?:reg|regional)|gore|g ?r) (?:del |de )?(?:la region |region )?(.+)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\n;/,]|\\s[yY]\\s|\\s[-\\u2010-\\u2015]\\s");
    private static final Pattern HARD = Pattern.compile("[\\n;/]");
    private static final int LONGEST = 400;

    private final Catalogue names;

    InstitutionNames(Catalogue names) {
        this.names = names;
    }

    /** Empty when no catalogue has it; several when homonyms. */
    List<Long> find(String name) {
        List<Long> found = spelled(name);
        Matcher parts = IN_PARENTHESES.matcher(name);
        if (!found.isEmpty() || name.length() > LONGEST || !parts.matches()) {
            return found;
        }
        List<Long> byName = spelled(parts.group(1));
        List<Long> byAcronym = spelled(parts.group(2));
        if (byAcronym.isEmpty()) {
            return of(byName, parts.group(2));
        }
        return byName.isEmpty() && namesSeveral(parts.group(1)) ? List.of() : byAcronym;
    }

    /** Whether an acronym at the end is only that of the last name: there are several when the first or the last is known. */
    private boolean namesSeveral(String text) {
        String[] pieces = SEPARATORS.split(text);
        return pieces.length > 1
                && (HARD.matcher(text).find()
                        || !spelled(pieces[0]).isEmpty()
                        || !spelled(pieces[pieces.length - 1]).isEmpty());
    }

    /** Homonyms with a place in parentheses: those of that place. */
    private List<Long> of(List<Long> found, String place) {
        for (PlaceKind kind : List.of(PlaceKind.PROVINCE, PlaceKind.DEPARTMENT)) {
            List<String> places = names.places(kind, place);
            List<Long> there = found.stream()
                    .filter(id -> names.placeOf(id).stream()
                            .anyMatch(of -> places.stream().anyMatch(of::startsWith)))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return found;
    }

    private List<Long> spelled(String name) {
        List<Long> found = names.institutions(name);
        if (!found.isEmpty()) {
            return found;
        }
        String key = NameKey.of(name);
        if (DOTTED.matcher(key).matches()) {
            return names.institutions(key.replace(" ", ""));
        }
        Matcher ministry = MINISTRY.matcher(key);
        if (ministry.matches()) {
            return first(Stream.of("de ", "del ", "de la ", "").map(of -> "ministerio " + of + ministry.group(1)));
        }
        Matcher municipality = MUNICIPALITY.matcher(key);
        if (municipality.matches()) {
            String kind = municipality.group(1).startsWith("p") ? "provincial" : "distrital";
            return names.institutions("municipalidad " + kind + " de " + municipality.group(2));
        }
        Matcher regional = REGIONAL.matcher(key);
        if (regional.matches()) {
            return names.institutions("gore " + regional.group(1));
        }
        Matcher any = ANY_MUNICIPALITY.matcher(key);
        return any.matches() ? ofAnyKind(any.group(1)) : List.of();
    }

    private List<Long> ofAnyKind(String place) {
        return Stream.of("provincial", "distrital")
                .flatMap(kind -> names.institutions("municipalidad " + kind + " de " + place).stream())
                .toList();
    }

    private List<Long> first(Stream<String> spellings) {
        return spellings
                .map(names::institutions)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
