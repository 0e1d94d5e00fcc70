package io.presswork.extractor.engine;

import io.presswork.extractor.section.Block;

/**
 * A sentence, or a line that stands for one. It never reaches over the end of its block.
 *
 * @param firstToken index of its first token in the document
 * @param endToken index after its last token
 * @param block the block it stands in
 */
public record Sentence(int firstToken, int endToken, Block block) {

  /** Number of its tokens. */
  public int size() {
    return endToken - firstToken;
  }
}
