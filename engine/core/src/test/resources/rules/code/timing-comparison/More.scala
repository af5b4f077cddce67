object TimingComparison {
    def reset(resetToken: String, sent: String) = {
        resetToken.equals(sent)  // expect: code/timing-comparison
    }

    def webhook(sent: String, expectedSignature: String) = {
        sent.contentEquals(expectedSignature)  // expect: code/timing-comparison
    }

    def resetAgain(role: String, sent: String) = {
        role.equals(sent)  // ok: no secret
    }

    def webhookAgain(signature: String) = {
        signature.equals("none")  // ok: a fixed word
    }
}
