package io.presswork.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPoolTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsComeInOrderHoweverLongEachTakes() throws IOException {
    List<Integer> results = new ArrayList<>();

    OrderedPool.run(ITEMS, 4, item -> spin(item % 7 * 1000) + item, results::add);

    assertThat(results).isEqualTo(ITEMS);
  }

  private static int spin(int rounds) {
    double sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += Math.sqrt(i);
    }
    return sum < 0 ? 1 : 0;
  }

  @Test
  void onlyAWindowIsAhead() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    OrderedPool.run(
        ITEMS,
        2,
        item -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return item;
        },
        result -> taken.incrementAndGet());

    assertThat(most.get()).isLessThan(40);
  }

  @Test
  void threadsWorkSideBySide() throws IOException {
    CountDownLatch both = new CountDownLatch(2);

    OrderedPool.run(
        List.of(1, 2),
        2,
        item -> {
          both.countDown();
          try {
            both.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return item;
        },
        result -> {});

    assertThat(both.getCount()).isZero();
  }

  @Test
  void faultOfTheOutputEndsTheRun() {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                OrderedPool.run(
                    ITEMS,
                    2,
                    item -> begun.incrementAndGet(),
                    result -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(begun.get()).isLessThan(100);
  }

  @Test
  void faultOfTheWorkIsNotHidden() {
    assertThatThrownBy(
            () ->
                OrderedPool.run(
                    ITEMS,
                    2,
                    item -> {
                      throw new IllegalArgumentException("no models");
                    },
                    result -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no models");
  }
}
