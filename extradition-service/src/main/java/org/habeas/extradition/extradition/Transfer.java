package org.habeas.extradition.extradition;

/** An act by which the person was taken to another State; one transfer is of one kind only. */
interface Transfer {}
