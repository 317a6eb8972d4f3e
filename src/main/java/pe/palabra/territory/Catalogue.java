package pe.palabra.territory;

import java.util.List;
import java.util.Optional;

/** What the names that people write mean: territorial units, institutions and places, compared by NameKey. */
public interface Catalogue {

    /** A territorial unit by name, code or alias. */
    Optional<Long> unit(String written);

    /** Institutions by acronym, name or alias; empty when unknown, several when homonyms. */
    List<Long> institutions(String written);

    /** UBIGEO codes of the places of a kind with that name; several when homonyms. */
    List<String> places(PlaceKind kind, String written);

    /** UBIGEO of a municipality or regional government. */
    Optional<String> placeOf(long institutionId);
}
