package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Look;

/** Acts as they are written on the wire, and dockets of one and of two applicants. */
final class Acts {
    static final UUID FIRST = new UUID(7, 1);
    static final UUID SPOUSE = new UUID(7, 2);
    static final UUID CHILD = new UUID(7, 3);
    static final UUID DOCKET = new UUID(7, 9);

    static final AsylumHead COUPLE =
            new AsylumHead(
                    List.of(
                            new Applicant(FIRST, ApplicantRole.PRINCIPAL),
                            new Applicant(SPOUSE, ApplicantRole.SPOUSE)),
                    "CZ",
                    "Ministry of the Interior");

    static final AsylumHead FAMILY =
            new AsylumHead(
                    List.of(
                            new Applicant(CHILD, ApplicantRole.CHILD),
                            new Applicant(FIRST, ApplicantRole.PRINCIPAL)),
                    "CZ",
                    null);

    private static final ObjectMapper MAPPER = Json.mapper();

    private Acts() {}

    /** An act with its facts, named and given in turn. */
    static AsylumAct act(String kind, Object... facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        for (int i = 0; i < facts.length; i += 2) {
            json.put(facts[i].toString(), facts[i + 1]);
        }
        return MAPPER.convertValue(json, AsylumAct.class);
    }

    /** The same act, told of one applicant only. */
    static AsylumAct of(UUID person, AsylumAct act) {
        ObjectNode json = MAPPER.valueToTree(act);
        json.putArray("persons").add(person.toString());
        return MAPPER.convertValue(json, AsylumAct.class);
    }

    static Entry<AsylumAct> on(String day, String kind, Object... facts) {
        return Told.on(day, act(kind, facts));
    }

    /** The docket as somebody with that clearance looks at it on that day. */
    static Look<AsylumHead, AsylumAct, AsylumState> look(
            AsylumHead head, String day, Visibility clearance, List<Entry<AsylumAct>> entries) {
        AsylumHead known = clearance == Visibility.RESTRICTED ? head : head.withoutChildren();
        var lens = Told.lens(LocalDate.parse(day)).with(clearance);
        Folded<AsylumAct, AsylumState> folded = Fold.fold(new AsylumDocket(known), entries, lens);
        return new Look<>(
                DOCKET,
                "asylum-applications",
                1,
                known,
                Visibility.PUBLIC,
                entries.stream().filter(lens::knows).toList(),
                folded,
                lens);
    }

    static Look<AsylumHead, AsylumAct, AsylumState> look(
            String day, List<Entry<AsylumAct>> entries) {
        return look(COUPLE, day, Visibility.RESTRICTED, entries);
    }

    static Claim claim(String day, UUID person, List<Entry<AsylumAct>> entries) {
        var claim = look(day, entries).state().of(person);
        assertThat(claim).isPresent();
        return claim.orElseThrow();
    }
}
