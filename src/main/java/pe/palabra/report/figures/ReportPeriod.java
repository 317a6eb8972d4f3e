package pe.palabra.report.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** The month that a monthly report speaks of, written {@code 2026-10}. */
public record ReportPeriod(YearMonth month) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre");

    /** Reads {@code 2026-10}; anything else is an {@link IllegalArgumentException}, in an address a 400. */
    public static ReportPeriod of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("not a month: " + written);
        }
        return new ReportPeriod(YearMonth.parse(written));
    }

    public static ReportPeriod of(LocalDate day) {
        return new ReportPeriod(YearMonth.from(day));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public ReportPeriod previous() {
        return new ReportPeriod(month.minusMonths(1));
    }

    public ReportPeriod next() {
        return new ReportPeriod(month.plusMonths(1));
    }

    public boolean holds(LocalDate day) {
        return day.getYear() == month.getYear() && day.getMonthValue() == month.getMonthValue();
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    public boolean isFuture(LocalDate today) {
        return firstDay().isAfter(today);
    }

    /** The last day of the month, or today while it runs. */
    public LocalDate cutOff(LocalDate today) {
        return isOver(today) ? lastDay() : today;
    }

    /** "octubre". */
    public String monthName() {
        return MONTHS.get(month.getMonthValue() - 1);
    }

    /** "oct.", where there is no room for more. */
    public String shortName() {
        return monthName().substring(0, 3) + ".";
    }

    /** "octubre de 2026". */
    public String name() {
        return monthName() + " de " + month.getYear();
    }

    /** As addresses and files write it: {@code 2026-10}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
