package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a typed adenda means, once nothing in it is refused. */
record ReadAddendum(LocalDate signedOn, @Nullable String number, String summary, List<AgreedChange> changes) {}
