package org.habeas.cases.prisoners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.custody.CustodyStatus.AT_LIBERTY;
import static org.habeas.cases.custody.CustodyStatus.BAIL;
import static org.habeas.cases.custody.CustodyStatus.COMPULSORY_PSYCHIATRIC;
import static org.habeas.cases.custody.CustodyStatus.EXTRADITION_DETENTION;
import static org.habeas.cases.custody.CustodyStatus.IMPRISONED;
import static org.habeas.cases.custody.CustodyStatus.PAROLE;
import static org.habeas.cases.custody.CustodyStatus.REMAND;
import static org.habeas.cases.custody.CustodyStatus.RESTRICTED_LIBERTY;
import static org.habeas.cases.custody.CustodyStatus.UNKNOWN;
import static org.habeas.cases.person.Designation.ALLEGED_PERSECUTOR;
import static org.habeas.cases.person.Designation.FORMER_POLITICAL_PRISONER;
import static org.habeas.cases.person.Designation.POLITICAL_PRISONER;
import static org.habeas.cases.person.Designation.RELEASED_POLITICAL_PRISONER;

import java.util.List;
import java.util.Set;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.lists.ListDefinition;
import org.habeas.cases.person.Designation;
import org.habeas.cases.prisoners.Place.Counted;
import org.habeas.cases.prisoners.Place.NotCounted;
import org.habeas.cases.prisoners.Place.Unlisted;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrisonerRuleTest {
    private final PrisonerRule rule =
            new PrisonerRule(ListDefinition.read(Json.mapper(), "political-prisoners").prisoners());

    @Test
    void a_victim_is_counted_by_custody() {
        assertThat(victim(IMPRISONED, "KZ")).isEqualTo(new Counted("prison"));
        assertThat(victim(REMAND, "KZ")).isEqualTo(new Counted("detention_facility"));
        assertThat(victim(COMPULSORY_PSYCHIATRIC, "KZ")).isEqualTo(new Counted("mental_hospital"));
        assertThat(victim(BAIL, "KZ")).isEqualTo(new Counted("restrained"));
        assertThat(victim(RESTRICTED_LIBERTY, null)).isEqualTo(new Counted("restrained"));
    }

    @Test
    void a_victim_in_another_state_is_pursued_abroad_whatever_the_custody() {
        assertThat(victim(BAIL, "UA")).isEqualTo(new Counted("pursued_abroad"));
        assertThat(victim(EXTRADITION_DETENTION, null)).isEqualTo(new Counted("pursued_abroad"));
        assertThat(place(UNKNOWN, null, true, POLITICAL_PRISONER))
                .isEqualTo(new Counted("pursued_abroad"));
    }

    @Test
    void who_was_brought_back_is_not_abroad_although_a_source_said_so_once() {
        assertThat(place(IMPRISONED, "KZ", true, POLITICAL_PRISONER))
                .isEqualTo(new Counted("prison"));
    }

    @Test
    void a_victim_whose_custody_is_over_or_unknown_is_not_counted_and_told() {
        assertThat(victim(PAROLE, "KZ")).isEqualTo(new NotCounted("parole"));
        assertThat(victim(AT_LIBERTY, "KZ")).isEqualTo(new NotCounted("at_liberty"));
        assertThat(victim(UNKNOWN, null)).isEqualTo(new NotCounted("unknown"));
    }

    @Test
    void who_is_named_released_is_neither_a_prisoner_nor_free_until_somebody_confirms() {
        assertThat(place(IMPRISONED, "KZ", false, RELEASED_POLITICAL_PRISONER))
                .isEqualTo(new NotCounted("release_not_confirmed"));
        assertThat(
                        rule.of(
                                new Situation(
                                        IMPRISONED,
                                        "KZ",
                                        false,
                                        Set.of("KZ"),
                                        List.of(RELEASED_POLITICAL_PRISONER),
                                        true)))
                .isEqualTo(new NotCounted("release_expected"));
        assertThat(place(RESTRICTED_LIBERTY, "KZ", false, RELEASED_POLITICAL_PRISONER))
                .isEqualTo(new NotCounted("released"));
        assertThat(place(AT_LIBERTY, "KZ", false, FORMER_POLITICAL_PRISONER))
                .isEqualTo(new NotCounted("released"));
    }

    @Test
    void whom_nobody_names_a_victim_is_not_in_the_list() {
        assertThat(place(IMPRISONED, "KZ", false, ALLEGED_PERSECUTOR)).isEqualTo(new Unlisted());
        assertThat(rule.of(new Situation(IMPRISONED, "KZ", false, Set.of("KZ"), List.of(), false)))
                .isEqualTo(new Unlisted());
    }

    private Place victim(CustodyStatus custody, @Nullable String state) {
        return place(custody, state, false, POLITICAL_PRISONER);
    }

    private Place place(
            CustodyStatus custody,
            @Nullable String state,
            boolean livesAbroad,
            Designation designation) {
        return rule.of(
                new Situation(
                        custody, state, livesAbroad, Set.of("KZ"), List.of(designation), false));
    }
}
