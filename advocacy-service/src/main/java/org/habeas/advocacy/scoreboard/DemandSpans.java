package org.habeas.advocacy.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.demand.Addressee;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.demand.DemandCourse;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.law.DemandType;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Projection;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a demand anew whenever it changes, in the same transaction. */
@ApplicationScoped
class DemandSpans implements Projection {
    private static final String MET = "met";
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final EntityManager em;
    private final Demands demands;
    private final RowSecurity rows;

    DemandSpans(EntityManager em, Demands demands, RowSecurity rows) {
        this.em = em;
        this.demands = demands;
        this.rows = rows;
    }

    void follow(@Observes DemandChanged changed) {
        write(changed.demandId());
    }

    @Override
    public List<String> tables() {
        return List.of("demand_span", "demand_addressee");
    }

    @Override
    public Set<String> kinds() {
        return Set.of("demands");
    }

    @Override
    public void fill(String kind, UUID docket) {
        write(docket);
    }

    private void write(UUID demand) {
        Demands.Coursed coursed = demands.coursesOf(demand);
        DemandHead head = coursed.head();
        rows.clear(Visibility.RESTRICTED);
        delete("demand_span", demand);
        delete("demand_addressee", demand);
        boolean hostile = isHostile(head);
        coursed.courses().forEach(course -> insert(demand, head, hostile, course));
        head.addressees().stream().distinct().forEach(addressee -> insert(demand, addressee));
    }

    private void delete(String table, UUID demand) {
        em.createNativeQuery("delete from " + table + " where demand_id = ?1")
                .setParameter(1, demand)
                .executeUpdate();
    }

    /** What those who persecute demand is counted apart, never among what we demand (INV-A-02). */
    private boolean isHostile(DemandHead head) {
        if (head.type() == DemandType.REFUSE_ASYLUM
                || head.type() == DemandType.INQUIRE_INTO_ORIGIN_OF_FUNDS) {
            return true;
        }
        return head.campaignId() != null
                && !em.createNativeQuery(
                                "select 1 from docket where id = ?1 and kind = 'campaigns'"
                                        + " and head ->> 'stance' = 'opposes_subject'")
                        .setParameter(1, head.campaignId())
                        .getResultList()
                        .isEmpty();
    }

    private void insert(UUID demand, DemandHead head, boolean hostile, DemandCourse course) {
        em.createNativeQuery(
                        "insert into demand_span (demand_id, part, clearance, type, campaign_id,"
                                + " is_hostile, stage, since, until, opened_year, days_to_met,"
                                + " known_from, known_until) values (?1, ?2, ?3, ?4,"
                                + " cast(cast(?5 as text) as uuid), ?6, ?7, ?8, ?9,"
                                + " cast(?10 as int), cast(?11 as int), ?12,"
                                + " coalesce(cast(?13 as timestamptz), 'infinity'))")
                .setParameter(1, demand)
                .setParameter(2, course.part())
                .setParameter(3, course.clearance().ordinal())
                .setParameter(4, Words.of(head.type()))
                .setParameter(5, head.campaignId() == null ? null : head.campaignId().toString())
                .setParameter(6, hostile)
                .setParameter(7, course.stage())
                .setParameter(8, course.since())
                .setParameter(9, course.until() == null ? OPEN : course.until())
                .setParameter(10, year(course.opened()))
                .setParameter(11, daysToMet(course))
                .setParameter(12, course.knownFrom())
                .setParameter(13, course.knownUntil())
                .executeUpdate();
    }

    /** The year in which it was made, if the date is that exact. */
    private static @Nullable Integer year(FuzzyDate opened) {
        LocalDate first = opened.earliest();
        LocalDate last = opened.latest();
        return first != null && last != null && first.getYear() == last.getYear()
                ? first.getYear()
                : null;
    }

    /** Only from day to day; what was there before it was demanded took no time. */
    static @Nullable Integer daysToMet(DemandCourse course) {
        LocalDate opened = course.opened().earliest();
        LocalDate met = course.turned().earliest();
        if (!course.stage().equals(MET)
                || course.opened().precision() != DatePrecision.DAY
                || course.turned().precision() != DatePrecision.DAY
                || opened == null
                || met == null
                || met.isBefore(opened)) {
            return null;
        }
        return (int) ChronoUnit.DAYS.between(opened, met);
    }

    private void insert(UUID demand, Addressee addressee) {
        em.createNativeQuery(
                        "insert into demand_addressee (demand_id, recipient_id, name)"
                                + " values (?1, cast(cast(?2 as text) as uuid), ?3)")
                .setParameter(1, demand)
                .setParameter(
                        2,
                        addressee.recipientId() == null ? null : addressee.recipientId().toString())
                .setParameter(3, addressee.name())
                .executeUpdate();
    }
}
