require "digest"
require "securerandom"

class ApiKey < ApplicationRecord
  ALPHABET = [*"a".."z", *"0".."9"].freeze

  belongs_to :account

  def self.issue(account)
    secret = new_secret
    create!(account: account, digest: Digest::SHA256.hexdigest(secret))
    secret
  end

  def self.new_secret(length = 40)
    generator = source
    Array.new(length) { ALPHABET.sample(random: generator) }.join
  end

  def self.source
    Random.new(Process.clock_gettime(Process::CLOCK_REALTIME, :second))
  end
end
