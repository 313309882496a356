package org.habeas.cases.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;

/**
 * A file before a reader who sees no more.
 *
 * @param survivor where that reader finds the person
 * @param file what that reader finds if it is under the same id
 */
record Narrowed(UUID survivor, PersonFile file) {

    static Narrowed of(PersonFile all, Matter<PersonHead, PersonAct, PersonState> own) {
        Lens lens = own.look().lens();
        List<Matter<PersonHead, PersonAct, PersonState>> others =
                all.others().stream().flatMap(matter -> matter.at(lens).stream()).toList();
        if (all.others().isEmpty()) {
            return new Narrowed(all.id(), file(all, own, List.of(), Set.of(all.id())));
        }
        List<Matter<PersonHead, PersonAct, PersonState>> everybody = new ArrayList<>(others);
        everybody.add(own);
        Merges merges = Merges.of(everybody.stream().map(Matter::look).toList());
        return new Narrowed(
                merges.survivor(all.id()), file(all, own, others, merges.sameAs(all.id())));
    }

    private static PersonFile file(
            PersonFile all,
            Matter<PersonHead, PersonAct, PersonState> own,
            List<Matter<PersonHead, PersonAct, PersonState>> others,
            Set<UUID> ids) {
        Lens lens = own.look().lens();
        return new PersonFile(
                own,
                others,
                ids,
                all.about().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, kind -> at(kind.getValue(), lens, ids))),
                all.elsewhere().stream()
                        .filter(told -> ids.contains(told.person()) && told.isSeenBy(lens))
                        .toList(),
                all.concern());
    }

    private static List<Matter<?, ?, ?>> at(
            List<Matter<?, ?, ?>> matters, Lens lens, Set<UUID> ids) {
        return matters.stream()
                .filter(matter -> isAbout(matter, ids))
                .<Matter<?, ?, ?>>flatMap(matter -> matter.at(lens).stream())
                .toList();
    }

    private static <H extends Record, A extends Act, S> boolean isAbout(
            Matter<H, A, S> matter, Set<UUID> ids) {
        return !Collections.disjoint(matter.kind().subjects(matter.look().head()), ids);
    }
}
