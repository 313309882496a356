package org.habeas.extradition.extradition;

import java.util.List;

/** An act that names sureties. */
interface Bail {
    List<Surety> persons();
}
