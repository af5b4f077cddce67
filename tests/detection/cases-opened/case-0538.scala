package com.acme.invites

import java.security.SecureRandom
import scala.collection.concurrent.TrieMap
import scala.util.Random

class Invites {
  private val secure = new Random(new SecureRandom())
  private val plain = new Random()
  private val pending = TrieMap.empty[String, String]

  def invite(mail: String): String = {
    val token = code(plain, 24)
    pending.update(token, mail)
    token
  }

  def accept(token: String): Option[String] = pending.remove(token)

  def sampled: Boolean = secure.nextInt(100) == 0

  private def code(random: Random, length: Int): String =
    random.alphanumeric.take(length).mkString
}
