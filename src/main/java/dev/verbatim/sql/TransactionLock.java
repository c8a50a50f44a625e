package dev.verbatim.sql;

import org.hibernate.Session;

/** Locks by number that all replicas of the service share; a transaction holds them to its end. */
public final class TransactionLock {

  private TransactionLock() {}

  /** Waits for a lock and takes it. */
  public static void take(Session session, long lock) {
    session
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
        .setParameter("lock", lock)
        .getSingleResult();
  }
}
