package pe.palabra.work.system;

import java.util.List;

/** What an administrator looks at first; {@code more}: the accounts that are not listed. */
public record SystemView(List<AccountLine> accounts, long more, List<JobLine> jobs) {}
