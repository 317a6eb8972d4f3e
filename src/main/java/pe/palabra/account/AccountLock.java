package pe.palabra.account;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one node at a time make accounts, to the end of its transaction. */
final class AccountLock {

    private static final long ACCOUNTS = 2_061_115L;

    private AccountLock() {}

    static void take(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(ACCOUNTS).query().singleRow();
    }
}
