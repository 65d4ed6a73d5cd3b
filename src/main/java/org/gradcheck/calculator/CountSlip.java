package org.gradcheck.calculator;

/** A usual mistake in what is counted; two of them are not made at once. */
record CountSlip(String code, String sentence, Tally instead) {}
