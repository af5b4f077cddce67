require "digest"
require "bcrypt"

class Credential < ApplicationRecord
  belongs_to :account
  validates :digest, presence: true

  def password=(plain)
    self.salt = SecureRandom.hex(8)
    self.digest = derive(plain)
  end

  private

  def derive(plain)
    Digest::SHA1.hexdigest("#{salt}--#{plain}")
  end
end
