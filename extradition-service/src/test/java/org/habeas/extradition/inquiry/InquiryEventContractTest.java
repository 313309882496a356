package org.habeas.extradition.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.inquiry.InquiryEvents.InquiryFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryEventContractTest {
    private static final InquiryHead HEAD =
            new InquiryHead(List.of(UUID.randomUUID()), null, "CH", null, "money laundering");

    @ParameterizedTest
    @ValueSource(strings = {"opened", "closed", "reopened", "indicted"})
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("domestic-inquiry-" + what, InquiryFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (InquiryAct first : InquiryDocketTest.ACTS) {
            for (InquiryAct second : InquiryDocketTest.ACTS) {
                events(_ -> true, first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void a_request_that_partners_may_not_know_of_is_not_named() {
        InquiryAct triggered = new InquiryAct.Triggered(InquiryTrigger.MLA, UUID.randomUUID());

        assertThat(events(_ -> false, triggered, new InquiryAct.Opened()))
                .extracting(DomainEvent::facts)
                .containsExactly(new InquiryFacts("CH", InquiryTrigger.MLA, null));
    }

    private static List<DomainEvent> events(
            Predicate<UUID> mayBeTold, InquiryAct first, InquiryAct second) {
        Entry<InquiryAct> one = Told.on("2014-01-01", first);
        Entry<InquiryAct> two = Told.on("2015-01-01", second);
        return InquiryEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "domestic-inquiries",
                        HEAD,
                        Visibility.PUBLIC,
                        Told.fold(new InquiryDocket(), List.of(one)),
                        Told.fold(new InquiryDocket(), List.of(one, two)),
                        two,
                        Told.TODAY),
                mayBeTold);
    }
}
