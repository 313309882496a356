package org.habeas.platform.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.change.Changes;
import org.habeas.platform.http.ETags;
import org.habeas.platform.json.Json;

/**
 * Writes, for each audience, the finished answer, the list row and the days of each state. What an
 * audience may not see never gets into its bytes.
 */
@ApplicationScoped
class Views {
    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Changes changes;
    private final WriteGate gate;
    private final Instance<OtherIds> otherIds;

    Views(
            EntityManager em,
            ObjectMapper mapper,
            Changes changes,
            WriteGate gate,
            Instance<OtherIds> otherIds) {
        this.em = em;
        this.mapper = mapper;
        this.changes = changes;
        this.gate = gate;
        this.otherIds = otherIds;
    }

    <H extends Record, A extends Act, S> void write(DocketFile<H, A, S> file, Lens today) {
        remove(file.row().id());
        for (Visibility clearance : Visibility.values()) {
            if (clearance.mayRead(file.row().visibility())) {
                write(file, clearance, today.with(clearance));
            }
        }
        if (!gate.isAlone()) { // a rebuild writes some answers more than once and notes at its end
            changes.note(file.row().id());
        }
    }

    private <H extends Record, A extends Act, S> void write(
            DocketFile<H, A, S> file, Visibility clearance, Lens lens) {
        DocketKind<H, A, S> kind = file.kind();
        Look<H, A, S> look = file.look(lens);
        if (!kind.isShown(look)) {
            return;
        }
        byte[] body = Json.bytes(mapper, kind.view(look));
        if (!kind.isListed(look)) {
            em.createNativeQuery(
                            "insert into view (docket_id, clearance, etag, body, moved_to) values (?1, ?2, ?3, ?4, cast(?5 as uuid))")
                    .setParameter(1, look.id())
                    .setParameter(2, clearance.ordinal())
                    .setParameter(3, ETags.of(body))
                    .setParameter(4, body)
                    .setParameter(5, kind.movedTo(look).map(UUID::toString).orElse(null))
                    .executeUpdate();
            return;
        }
        Map<String, List<String>> filters = filters(kind, look);
        Tags tags = Tags.of(kind, look, filters, mapper.valueToTree(look.head()));
        em.createNativeQuery(
                        "with v as (insert into view (docket_id, clearance, etag, body) values (?1, ?2, ?3, ?4)) "
                                + "insert into listing (docket_id, clearance, kind, filters, body, tags) values (?1, ?2, ?5, cast(?6 as jsonb) || jsonb_build_object('person_id', same_persons(cast(?8 as uuid[]), ?2)), ?7,"
                                + " array(select distinct tag from (select unnest(cast(?9 as text[])) as tag union all select 'person:' || unnest(same_persons(cast(?10 as uuid[]), ?2))) as tags order by tag))")
                .setParameter(1, look.id())
                .setParameter(2, clearance.ordinal())
                .setParameter(3, ETags.of(body))
                .setParameter(4, body)
                .setParameter(5, look.kind())
                .setParameter(6, Json.text(mapper, filters))
                .setParameter(7, Json.bytes(mapper, kind.card(look)))
                .setParameter(8, kind.subjects(look.head()).toArray(UUID[]::new))
                .setParameter(9, tags.words().toArray(String[]::new))
                .setParameter(10, byAllIds(tags.persons(), clearance))
                .executeUpdate();
        spans(file, clearance, lens);
    }

    private UUID[] byAllIds(List<UUID> persons, Visibility clearance) {
        return Stream.concat(
                        persons.stream(),
                        otherIds.stream().flatMap(ids -> ids.of(persons, clearance).stream()))
                .distinct()
                .toArray(UUID[]::new);
    }

    static <H extends Record, A extends Act, S> Map<String, List<String>> filters(
            DocketKind<H, A, S> kind, Look<H, A, S> look) {
        Map<String, List<String>> filters = new LinkedHashMap<>(kind.filters(look));
        filters.put("person_id", kind.subjects(look.head()).stream().map(UUID::toString).toList());
        filters.put("status", List.of(kind.status(look.state())));
        return filters;
    }

    /** Neighbouring days of one state are one span. */
    private <H extends Record, A extends Act, S> void spans(
            DocketFile<H, A, S> file, Visibility clearance, Lens lens) {
        List<String> states = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        for (LocalDate day : file.turns(lens)) {
            String state = file.kind().status(file.fold(lens.asOf(day)).state());
            if (states.isEmpty() || !states.getLast().equals(state)) {
                states.add(state);
                starts.add(day.toString());
            }
        }
        em.createNativeQuery(
                        "insert into span (docket_id, clearance, kind, state, during) "
                                + "select cast(?1 as uuid), ?2, ?3, t.state, daterange(t.start, lead(t.start) over (order by t.start)) "
                                + "from unnest(cast(?4 as text[]), cast(?5 as date[])) as t(state, start)")
                .setParameter(1, file.row().id())
                .setParameter(2, clearance.ordinal())
                .setParameter(3, file.row().kind())
                .setParameter(4, states.toArray(String[]::new))
                .setParameter(5, starts.toArray(String[]::new))
                .executeUpdate();
    }

    private void remove(UUID docket) {
        em.createNativeQuery(
                        "with v as (delete from view where docket_id = ?1), "
                                + "l as (delete from listing where docket_id = ?1) "
                                + "delete from span where docket_id = ?1")
                .setParameter(1, docket)
                .executeUpdate();
    }
}
