import { Field, ObjectType } from 'type-graphql';

@ObjectType('SecondFactorEnrolment', {
  description: '尚待确认的第二因素。\nA second factor that is to be confirmed.',
})
export class SecondFactorEnrolmentType {
  @Field(() => String, {
    description:
      'otpauth 地址，可显示为二维码供验证器扫描。\nAn otpauth address, to be shown as a QR code to an authenticator.',
  })
  uri!: string;

  @Field(() => String, { description: '供手工录入的密钥（Base32）。\nThe secret in Base32, to be typed by hand.' })
  secret!: string;
}
