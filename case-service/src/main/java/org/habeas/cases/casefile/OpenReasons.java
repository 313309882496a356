package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.elsewhere.Told;
import org.habeas.cases.incident.IncidentAct;
import org.habeas.cases.incident.IncidentHead;
import org.habeas.cases.incident.IncidentState;
import org.habeas.cases.incident.Investigations;
import org.habeas.cases.person.Matter;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.person.PersonFiles;
import org.habeas.cases.person.PersonKind;
import org.habeas.cases.prosecution.ProceduralStatus;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/** Why a file may not be closed, from all that is known of its persons ({@code INV-C-12}). */
@ApplicationScoped
class OpenReasons {
    /** The State still wants something of the person, though nobody has been convicted finally. */
    private static final Set<ProceduralStatus> PENDING =
            EnumSet.of(
                    ProceduralStatus.PRE_INVESTIGATION,
                    ProceduralStatus.WITNESS_WITH_RIGHT_TO_DEFENCE,
                    ProceduralStatus.SUSPECT,
                    ProceduralStatus.ACCUSED,
                    ProceduralStatus.DEFENDANT_ON_TRIAL,
                    ProceduralStatus.CONVICTED_NOT_FINAL);

    private final PersonFiles files;
    private final PersonKind persons;

    OpenReasons(PersonFiles files, PersonKind persons) {
        this.files = files;
        this.persons = persons;
    }

    /** What keeps the file open, in the order of the enumeration; empty if it may be closed. */
    List<Reason> of(CaseFileHead head, Lens lens) {
        return head.persons().stream()
                .distinct()
                .flatMap(person -> files.of(persons, person, lens).stream())
                .flatMap(OpenReasons::of)
                .sorted(Comparator.comparing(Reason::reason).thenComparing(Reason::docketId))
                .toList();
    }

    private static Stream<Reason> of(PersonFile file) {
        return Stream.of(
                        custody(file),
                        restrictions(file),
                        SentenceKeepsFileOpen.of(file),
                        prosecutions(file),
                        incidents(file),
                        DeathKeepsFileOpen.of(file),
                        elsewhere(file))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> custody(PersonFile file) {
        return file.custody().stream()
                .flatMap(matter -> {
                    CustodyStatus status = matter.state().status();
                    var now = matter.state().now();
                    return Stream.ofNullable(reason(status))
                            .map(why ->
                                    reason(
                                            why,
                                            file,
                                            matter,
                                            Words.of(status),
                                            now.from(),
                                            now.since()));
                });
    }

    private static @Nullable OpenReason reason(CustodyStatus status) {
        return switch (status) {
            case AT_LIBERTY, DECEASED, DECEASED_IN_CUSTODY -> null;
            case UNKNOWN,
                    WANTED,
                    POLICE_CUSTODY,
                    REMAND,
                    HOUSE_ARREST,
                    BAIL,
                    IMPRISONED,
                    RESTRICTED_LIBERTY,
                    COMPULSORY_PSYCHIATRIC,
                    PAROLE,
                    EXTRADITION_DETENTION,
                    IMMIGRATION_DETENTION,
                    ABDUCTED,
                    ESCAPED ->
                    OpenReason.CUSTODY;
        };
    }

    private static Stream<Reason> restrictions(PersonFile file) {
        return file.restrictions().stream()
                .filter(matter -> matter.state().active())
                .map(matter ->
                        reason(
                                OpenReason.RESTRICTION,
                                file,
                                matter,
                                Words.of(matter.look().head().type()),
                                matter.state().from(),
                                matter.state().entry()));
    }

    private static Stream<Reason> prosecutions(PersonFile file) {
        return file.prosecutions().stream()
                .filter(matter -> PENDING.contains(matter.state().status()))
                .map(matter -> {
                    var newest = matter.look().folded().newest();
                    return reason(
                            OpenReason.PROCEEDING,
                            file,
                            matter,
                            Words.of(matter.state().status()),
                            newest.map(Entry::on).orElse(null),
                            newest.map(Entry::id).orElse(null));
                });
    }

    private static Stream<Reason> incidents(PersonFile file) {
        List<Matter<IncidentHead, IncidentAct, IncidentState>> incidents =
                file.of(IncidentAct.class);
        return incidents.stream()
                .filter(matter -> Investigations.isOpen(matter.state()))
                .map(matter ->
                        reason(
                                OpenReason.INVESTIGATION,
                                file,
                                matter,
                                Words.of(matter.state().investigation()),
                                matter.state().investigationSince(),
                                newest(matter)));
    }

    static @Nullable UUID newest(Matter<?, ?, ?> matter) {
        return matter.look().folded().newest().map(Entry::id).orElse(null);
    }

    /** Each docket of the other services once, as the newest event left it. */
    private static Stream<Reason> elsewhere(PersonFile file) {
        Map<UUID, Told> newest = new LinkedHashMap<>();
        file.elsewhere().stream()
                .filter(told -> !told.isRetraction())
                .forEach(told -> newest.put(told.docketId(), told));
        return newest.values().stream()
                .filter(told -> !told.isOver())
                .map(told ->
                        new Reason(
                                reason(told.docketKind()),
                                file.id(),
                                told.docketKind(),
                                told.docketId(),
                                told.stateAfter(),
                                told.on(),
                                told.entry(),
                                List.of()));
    }

    static Reason reason(
            OpenReason why,
            PersonFile file,
            Matter<?, ?, ?> matter,
            String status,
            @Nullable FuzzyDate since,
            @Nullable UUID entry) {
        return new Reason(
                why,
                file.id(),
                matter.look().kind(),
                matter.look().id(),
                status,
                since,
                entry,
                entry == null ? List.of() : matter.sources(entry));
    }

    private static OpenReason reason(String docketKind) {
        return switch (docketKind) {
            case "interpol-alerts", "ccf-requests" -> OpenReason.INTERPOL_DATA;
            case "demands" -> OpenReason.DEMAND;
            case "mechanism-decisions" -> OpenReason.MECHANISM_FOLLOW_UP;
            default -> OpenReason.PROCEEDING;
        };
    }
}
