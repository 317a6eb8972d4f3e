package pe.palabra.work.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;

/** The months that a generated register tells of, and the entry of each, recorded on the second day of the next one. */
final class GeneratedMonths {

    private final YearMonth first;
    private final List<Entry> entries = new ArrayList<>();

    private GeneratedMonths(YearMonth first) {
        this.first = first;
    }

    /** Opens the entries of the months before the clock's, in the running transaction. */
    static GeneratedMonths open(int count, EntryLog log, Clock clock) {
        GeneratedMonths months = new GeneratedMonths(YearMonth.now(clock).minusMonths(count));
        Instant now = clock.instant();
        for (int i = 0; i < count; i++) {
            YearMonth month = months.first.plusMonths(i);
            Instant after = month.plusMonths(1)
                    .atDay(2)
                    .atTime(9, 0)
                    .atZone(clock.getZone())
                    .toInstant();
            Clock then = Clock.fixed(after.isAfter(now) ? now : after, clock.getZone());
            months.entries.add(log.by(then).open(Entry.Source.SYSTEM, null, "Datos ficticios de " + month));
        }
        return months;
    }

    int count() {
        return entries.size();
    }

    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    LocalDate lastDay() {
        return month(count() - 1).atEndOfMonth();
    }

    Entry entry(int index) {
        return entries.get(Math.min(index, count() - 1));
    }

    /** Place of a day's month among them. */
    int indexOf(LocalDate day) {
        return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    }
}
