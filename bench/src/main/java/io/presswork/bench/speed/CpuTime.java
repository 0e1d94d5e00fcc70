package io.presswork.bench.speed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time that was used, in seconds.
 *
 * @param process by all threads of this process, those of the compiler and the garbage collector
 *     among them
 * @param thread by the thread that asks, alone
 */
record CpuTime(double process, double thread) {

  private static final double NANOSECONDS = 1e9;

  /** What was used from the start of the process until now. */
  static CpuTime now() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new CpuTime(
        system.getProcessCpuTime() / NANOSECONDS,
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS);
  }

  /** What was used between {@code start} and this moment. */
  CpuTime since(CpuTime start) {
    return new CpuTime(process - start.process, thread - start.thread);
  }

  CpuTime plus(CpuTime other) {
    return new CpuTime(process + other.process, thread + other.thread);
  }

  /** Adds {@code NAME_process} and {@code NAME_thread}. */
  void put(String name, ObjectNode figures) {
    figures.put(name + "_process", process).put(name + "_thread", thread);
  }
}
