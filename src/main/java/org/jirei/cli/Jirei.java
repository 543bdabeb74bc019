package org.jirei.cli;

public final class Jirei {
  private Jirei() {}

  public static void main(String[] args) {
    System.out.println("console " + System.console() + Runtime.version());
  }
}
