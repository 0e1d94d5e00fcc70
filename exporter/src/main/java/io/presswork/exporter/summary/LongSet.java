package io.presswork.exporter.summary;

/** A set of numbers in 8 to 32 bytes each, by open addressing. */
final class LongSet {

  private static final int FIRST_CAPACITY = 4;

  /** 0 is a free place. */
  private long[] places = new long[FIRST_CAPACITY];

  private boolean hasZero;
  private int size;

  /** Adds a number; returns whether it is new. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      size += isNew ? 1 : 0;
      return isNew;
    }
    int place = place(number);
    if (places[place] == number) {
      return false;
    }
    places[place] = number;
    size++;
    if (size > places.length / 2) {
      grow();
    }
    return true;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  private int place(long number) {
    int mask = places.length - 1;
    int place = Long.hashCode(number) & mask;
    while (places[place] != 0 && places[place] != number) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long number : old) {
      if (number != 0) {
        places[place(number)] = number;
      }
    }
  }
}
