package org.habeas.extradition.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.habeas.extradition.Contract;
import org.junit.jupiter.api.Test;

class WantedWorkContractTest {

    @Test
    void what_other_services_ask_for_is_read_as_agreed() {
        assertThat(Contract.assertRead("task-wanted", WorkIsWantedElsewhere.Facts.class))
                .matches(facts -> facts.code() == TaskCode.CONFIRM_RELEASE && facts.due() != null);
        assertThat(Contract.assertRead("task-dropped", WorkIsWantedElsewhere.Facts.class).why())
                .isEqualTo(WorkIsWantedElsewhere.Why.NO_LONGER_WANTED);
    }
}
