package org.jirei.text;

/**
 * What a quantity is counted for: a week in 週2日, two months in 2か月に1回, a company in 1社当たり3名.
 *
 * @param every how many of the unit, 1 in most cases
 * @param unit 日, 週, 月 or 年 of a time, however it was spelled; otherwise as written
 */
public record Per(int every, String unit) {

  public Per {
    if (every < 1) {
      throw new IllegalArgumentException("every: " + every);
    }
  }
}
