package pe.palabra.matrix.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The progress that a cell tells: "35 %" with its percentage, or any other text without one. */
public record Progress(String text, @Nullable BigDecimal percent) {}
