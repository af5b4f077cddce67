package io.codeguardian.local.postgres;

/**
 * How to reach the database.
 *
 * @param password never logged
 */
public record DatabaseAccess(String host, int port, String database, String user, String password) {
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }
}
